// corpus: A fraud detector is judged by accuracy alone and printed; a regression by R² alone; a third method reads more.
// library: ML.NET
// axis: helper method, interpolation
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Verdicts(MLContext ml)
{
    public void Fraud(ITransformer model, IDataView test)
    {
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), "Fraud"); // expect: MLQ3005 MLQ3008
        Console.WriteLine($"Accuracy: {metrics.Accuracy:P2}");
    }

    public bool Price(ITransformer model, IDataView test)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(test), "Price"); // expect: MLQ3005
        return metrics.RSquared > 0.7;
    }

    public void Kinds(ITransformer model, IDataView test)
    {
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test), "Kind"); // expect: MLQ3008
        Print("micro", metrics.MicroAccuracy);
        Print("macro", metrics.MacroAccuracy);
    }

    public void Kept(ITransformer model, IDataView test)
    {
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test), "Kind");
        Console.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());
        File.WriteAllText("kinds.json", System.Text.Json.JsonSerializer.Serialize(metrics));
    }

    private static void Print(string name, double value) => Console.WriteLine("{0,-10}{1:F4}", name, value);
}
