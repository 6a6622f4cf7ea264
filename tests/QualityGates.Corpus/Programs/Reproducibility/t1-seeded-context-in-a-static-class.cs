// corpus: One static context with a seed serves the helpers that build and train.
// library: ML.NET
// axis: static class, several files' worth of helpers
using Microsoft.ML;
using Microsoft.ML.Data;

public static class Ml
{
    public static readonly MLContext Context = new(seed: 20);
}

public class Note
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1)] public bool Label { get; set; }
}

public static class Notes
{
    public static IDataView Load(string file) => Ml.Context.Data.LoadFromTextFile<Note>(file);
}

public static class NoteTrainer
{
    public static ITransformer Train(IDataView notes) =>
        Ml.Context.Transforms.Text.FeaturizeText("Features", nameof(Note.Text))
            .Append(Ml.Context.BinaryClassification.Trainers.AveragedPerceptron())
            .Fit(notes);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var model = NoteTrainer.Train(Notes.Load(args[0]));
        var metrics = Ml.Context.BinaryClassification.EvaluateNonCalibrated(model.Transform(Notes.Load(args[1])));
        File.WriteAllText(args[2], FormattableString.Invariant($"{metrics.F1Score} {metrics.AreaUnderRocCurve}"));
    }
}
