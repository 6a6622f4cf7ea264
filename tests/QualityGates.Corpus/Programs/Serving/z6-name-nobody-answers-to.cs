// corpus: The mapping has a contract name, but no class of the project is a factory for it; whoever loads the saved model gets an exception.
// library: ML.NET
// axis: service class
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class TicketInput
{
    [LoadColumn(0)] public string Subject { get; set; } = "";

    [LoadColumn(1)] public string Team { get; set; } = "";
}

public sealed class CleanSubject
{
    public string Clean { get; set; } = "";
}

public sealed class TicketTraining(MLContext ml)
{
    private const string Contract = "CleanSubject";

    public double Train(string csv, string zip)
    {
        var data = ml.Data.LoadFromTextFile<TicketInput>(csv, new TextLoader.Options { Separators = [','], HasHeader = true, AllowQuoting = true });
        var split = ml.Data.TrainTestSplit(data, 0.25, seed: 7);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(TicketInput.Team))
            .Append(ml.Transforms.CustomMapping<TicketInput, CleanSubject>(Strip, Contract)) // expect: MLQ6010
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(CleanSubject.Clean)))
            .AppendCacheCheckpoint(ml)
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText(Path.ChangeExtension(zip, ".txt"), FormattableString.Invariant($"{metrics.MacroAccuracy} {metrics.LogLoss}"));
        ml.Model.Save(model, data.Schema, zip);
        return metrics.MacroAccuracy;
    }

    private static void Strip(TicketInput input, CleanSubject output) => output.Clean = input.Subject.Replace("RE:", "").Trim();
}

internal static class Program
{
    private static void Main(string[] args) => Console.WriteLine(new TicketTraining(new MLContext(seed: 7)).Train(args[0], args[1]));
}
