// corpus: Daily quotes with their date go through random ten-fold cross-validation, which trains on the days after each tested day.
// library: ML.NET
// axis: cross-validation inside a class with an injected context
using Microsoft.ML;
using Microsoft.ML.Data;

var study = new QuoteStudy(new MLContext(seed: 29));
Environment.ExitCode = study.MeanError("quotes.csv") < 1.5 ? 0 : 1;

public sealed class QuoteStudy(MLContext ml)
{
    public double MeanError(string path)
    {
        var quotes = ml.Data.LoadFromTextFile<Quote>(path, separatorChar: ',', hasHeader: true);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Quote.Open), nameof(Quote.Volume))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.Sdca(nameof(Quote.Close)));
        var folds = ml.Regression.CrossValidate(quotes, pipeline, numberOfFolds: 10, labelColumnName: nameof(Quote.Close)); // expect: MLQ2009
        return folds.Average(f => f.Metrics.MeanAbsoluteError);
    }
}

public sealed class Quote
{
    [LoadColumn(0)] public DateTime Date { get; set; }
    [LoadColumn(1)] public float Open { get; set; }
    [LoadColumn(2)] public float Volume { get; set; }
    [LoadColumn(3)] public float Close { get; set; }
}
