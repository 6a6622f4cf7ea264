// corpus: A file between commas is read as if there were tabs, sentences without quotes, and the row classes have a field twice, one without index and a column twice.
// library: ML.NET
// axis: loaders, row classes
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Museums;

public sealed class Exhibit
{
    [LoadColumn(0)] public float Visitors { get; set; }
    [LoadColumn(1)] public float Metres { get; set; }
    [LoadColumn(1)] public float Lamps { get; set; } // expect: MLQ4006
    [LoadColumn(3), ColumnName("Label")] public float Minutes { get; set; }
}

public sealed class Remark
{
    [LoadColumn(0)] public string ReviewText { get; set; } = "";
    [LoadColumn(1)] public float Age { get; set; }
    public float Stars { get; set; } // expect: MLQ4006
    [LoadColumn(3), ColumnName("Label")] public bool Pleased { get; set; }
}

public sealed class Ticket
{
    public float Price { get; set; }
    public float Hour { get; set; }
    [ColumnName("Price")] public float Paid { get; set; } // expect: MLQ4006
    public float Sold { get; set; }
}

public sealed class MuseumStudies(MLContext ml)
{
    public RegressionMetrics Exhibits(string folder)
    {
        var rows = ml.Data.LoadFromTextFile<Exhibit>(Path.Combine(folder, "exhibits.csv"), hasHeader: true); // expect: MLQ4005
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Exhibit.Visitors), nameof(Exhibit.Metres), nameof(Exhibit.Lamps))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet));
    }

    public CalibratedBinaryClassificationMetrics Remarks(string folder)
    {
        var rows = ml.Data.LoadFromTextFile<Remark>(Path.Combine(folder, "remarks.csv"), separatorChar: ',', hasHeader: true); // expect: MLQ4005
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Text.FeaturizeText("Words", nameof(Remark.ReviewText))
            .Append(ml.Transforms.Concatenate("Features", "Words", nameof(Remark.Age)))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
    }

    public RegressionMetrics Tickets(IEnumerable<Ticket> tickets)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(tickets), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Price", nameof(Ticket.Hour))
            .Append(ml.Regression.Trainers.FastTree(nameof(Ticket.Sold)))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Ticket.Sold));
    }
}
