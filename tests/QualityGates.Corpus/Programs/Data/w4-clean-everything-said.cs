// corpus: Letters to a newspaper are loaded with separator, header and quotes, through arguments and through options.
// library: ML.NET
// axis: arguments, options
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Letters;

public sealed class Letter
{
    [LoadColumn(0)] public string Title { get; set; } = "";

    [LoadColumn(1)] public string Text { get; set; } = "";

    [LoadColumn(2)] public bool Printed { get; set; }
}

public sealed class LetterTraining
{
    private const string File = "letters.csv";
    private readonly MLContext _ml = new(seed: 19);

    public double Run()
    {
        var letters = _ml.Data.LoadFromTextFile<Letter>(File, separatorChar: ',', hasHeader: true, allowQuoting: true);
        var parts = _ml.Data.TrainTestSplit(letters, testFraction: 0.1);
        var model = _ml.Transforms.Text.FeaturizeText("Features", new Microsoft.ML.Transforms.Text.TextFeaturizingEstimator.Options(), "Title", "Text")
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Printed"))
            .Fit(parts.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "Printed").AreaUnderRocCurve;
    }

    public int Longest()
    {
        var loader = _ml.Data.CreateTextLoader<Letter>(new TextLoader.Options { Separators = [','], HasHeader = true, AllowQuoting = true });
        return _ml.Data.CreateEnumerable<Letter>(loader.Load(File), reuseRowObject: true).Max(letter => letter.Text.Length);
    }
}
