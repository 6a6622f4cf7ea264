// corpus: The same forms with relative paths: an argument of Combine, a default of a record, a dictionary and a switch.
// library: ML.NET
// axis: several
using Microsoft.ML;

namespace RightForms;

public sealed record Job(string Name, string Input = "jobs/input.idv");

public sealed class Jobs(MLContext ml, string root)
{
    private static readonly Dictionary<string, string> Models = new()
    {
        ["/small"] = "models/small.zip",
        ["/large"] = "models/large.zip",
    };

    public IDataView Input(Job job) => ml.Data.LoadFromBinary(Path.Combine(root, job.Input));

    public ITransformer Model(string route) => ml.Model.Load(Path.Combine(root, Models[route]), out _);

    public IDataView Table(bool train) => ml.Data.LoadFromBinary(train switch
    {
        true => Path.Combine(AppContext.BaseDirectory, "tables", "train.idv"),
        _ => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "ml", "score.idv"),
    });

    public string[] Above() => File.ReadAllLines(Path.Combine(Directory.GetParent(root)!.FullName, "names.txt"));
}
