// corpus: The pipeline turns the key into a column of its own, and the class of the answer asks for a name that no step writes; a second field differs by case only.
// library: ML.NET
// axis: builder methods, trainer class, engine made elsewhere
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mailroom;

internal sealed class DepartmentTraining(MLContext ml)
{
    public ITransformer Train(IDataView letters, IDataView later, out double accuracy)
    {
        var model = Encode().Append(Classify()).Append(Decode()).Fit(letters);
        accuracy = ml.MulticlassClassification.Evaluate(model.Transform(later), "DepartmentKey").MacroAccuracy;
        return model;
    }

    private IEstimator<ITransformer> Encode() => ml.Transforms.Conversion.MapValueToKey("DepartmentKey", nameof(Letter.Department))
        .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Letter.Text)))
        .AppendCacheCheckpoint(ml);

    private IEstimator<ITransformer> Classify() => ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("DepartmentKey", "Features");

    private IEstimator<ITransformer> Decode() => ml.Transforms.Conversion.MapKeyToValue("SuggestedDepartment", "PredictedLabel");
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var letters = ml.Data.LoadFromTextFile<Letter>(args[0], hasHeader: true);
        var later = ml.Data.LoadFromTextFile<Letter>(args[1], hasHeader: true);
        var model = new DepartmentTraining(ml).Train(letters, later, out var accuracy);
        ml.Model.Save(model, letters.Schema, "departments.zip");
        Console.WriteLine(accuracy > 0.7 ? "good enough" : "not good enough");

        using var engine = ml.Model.CreatePredictionEngine<Letter, Suggestion>(model);
        Console.WriteLine(engine.Predict(new Letter { Text = "Invoice 4711 is overdue" }).Department);
    }
}

internal sealed class Letter
{
    [LoadColumn(0)] public string Department { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}

internal sealed class Suggestion
{
    [ColumnName("PredictedDepartment")] public string Department { get; set; } = ""; // expect: MLQ6006
    public float[] score { get; set; } = []; // expect: MLQ6006
}
