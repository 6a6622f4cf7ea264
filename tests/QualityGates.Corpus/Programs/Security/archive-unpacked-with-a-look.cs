// corpus: The full path of an entry is compared with the folder; another archive is unpacked by the framework, and of a third only names are read.
// library: ML.NET
// axis: local function, conditional
using System.IO.Compression;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var root = Path.GetFullPath("models") + Path.DirectorySeparatorChar;
using (var archive = ZipFile.OpenRead("bundle.zip"))
{
    foreach (var entry in archive.Entries)
    {
        entry.ExtractToFile(Target(entry.FullName), overwrite: true);
        Console.WriteLine(entry.FullName);
    }
}

ZipFile.ExtractToDirectory("data.zip", "data");
Console.WriteLine(ml.Model.Load("models/model.zip", out _) is not null);

string Target(string name)
{
    var path = Path.GetFullPath(Path.Combine(root, name));
    return path.StartsWith(root, StringComparison.Ordinal) ? path : throw new InvalidDataException(name);
}
