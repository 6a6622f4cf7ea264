// corpus: Rooted and climbing paths as a later argument, a member of a record, a value of a dictionary, an arm of a switch, and two folders up by GetDirectoryName.
// library: ML.NET, DataFrame
// axis: several
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Forms;

public sealed record Job(string Name, string Input = "D:/jobs/input.idv"); // expect: MLQ4001

public enum Stage
{
    Train,
    Score,
}

public sealed class Jobs(MLContext ml, string root)
{
    private static readonly Dictionary<string, string> Models = new()
    {
        ["small"] = "models/small.zip",
        ["large"] = "/opt/ml/models/large.zip", // expect: MLQ4001
    };

    private static readonly string Project = Path.GetDirectoryName(Path.GetDirectoryName(AppContext.BaseDirectory))!; // expect: MLQ4001

    public IDataView Input(Job job) => ml.Data.LoadFromBinary(job.Input);

    public ITransformer Model(string size) => ml.Model.Load(Models[size], out _);

    public DataFrame Table(Stage stage) => DataFrame.LoadCsv(
        stage switch
        {
            Stage.Train => "tables/train.csv",
            _ => @"\\nas01\ml\tables\score.csv", // expect: MLQ4001
        },
        cultureInfo: CultureInfo.InvariantCulture);

    public string[] Names() => File.ReadAllLines(Path.Combine(Project, "names.txt"));

    public IDataView Shared() => ml.Data.LoadFromBinary(Path.Combine(root, "/shared/rows.idv")); // expect: MLQ4001
}
