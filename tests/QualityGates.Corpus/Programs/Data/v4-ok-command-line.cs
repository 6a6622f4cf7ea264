// corpus: A command line with relative defaults, the temporary folder, the user's folder by name, and usage that shows rooted examples.
// library: ML.NET
// axis: top-level
using Microsoft.ML;

if (args.Length == 0)
{
    Console.WriteLine("""
        usage: pack <rows.idv> [<output>]
          pack /data/rows.idv out/rows.idv
          pack C:\data\rows.idv
        """);
    return 1;
}

var output = args.Length > 1 ? args[1] : Path.Combine("out", "rows.idv");
var cache = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "packer", "cache");
Directory.CreateDirectory(cache);
Directory.CreateDirectory(Path.GetDirectoryName(output) is { Length: > 0 } folder ? folder : ".");
var ml = new MLContext(seed: 1);
var temporary = Path.Combine(Path.GetTempPath(), "packer.tmp");
using (var file = File.Create(temporary))
{
    ml.Data.SaveAsBinary(ml.Data.Cache(ml.Data.LoadFromBinary(args[0])), file);
}

File.Move(temporary, output, overwrite: true);
return 0;
