// corpus: A helper gives absolute paths; what it is given, and what is put together beside it, walks up from the build output.
// library: ML.NET
// axis: helper, members
using System.Reflection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Walks;

public sealed class Token
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1), ColumnName("Label")] public bool Toxic { get; set; }
}

internal static class Program
{
    private static readonly string DataPath = GetAbsolutePath(@"../../../Data/toxic.tsv"); // expect: MLQ4001
    private static readonly string ModelPath = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "MLModels", "toxic.zip"); // expect: MLQ4001
    private static readonly string LogFolder = Path.Combine(Directory.GetParent(Environment.CurrentDirectory)!.Parent!.Parent!.FullName, "logs"); // expect: MLQ4001

    private static void Main()
    {
        Directory.CreateDirectory(LogFolder);
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Token>(DataPath, hasHeader: true), testFraction: 0.2);
        var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Token.Text))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(split.TrainSet);
        Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(split.TestSet)).F1Score);
        ml.Model.Save(model, split.TrainSet.Schema, ModelPath);
    }

    private static string GetAbsolutePath(string relative)
    {
        var root = new FileInfo(Assembly.GetExecutingAssembly().Location);
        return Path.Combine(root.Directory!.FullName, relative);
    }
}
