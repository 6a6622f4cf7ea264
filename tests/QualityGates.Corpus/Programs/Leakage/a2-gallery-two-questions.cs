// corpus: A gallery asks for the school of a painting and for its price; one pipeline encodes the school itself, the other takes every property of the row class.
// library: ML.NET
// axis: view model, encoded label, reflection
using System.ComponentModel;
using Microsoft.ML;

namespace Gallery;

public sealed class Canvas
{
    public string School { get; set; } = "";

    public float Height { get; set; }

    public float Width { get; set; }

    public float Year { get; set; }
}

public sealed class Lot
{
    public float Height { get; set; }

    public float Width { get; set; }

    public float Bidders { get; set; }

    public float Hammer { get; set; }
}

public sealed class GalleryViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 17);

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Status { get; private set; } = "";

    public double MacroAccuracy { get; private set; }

    public double MicroAccuracy { get; private set; }

    public double PriceError { get; private set; }

    public void LearnSchools(IReadOnlyList<Canvas> canvases)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(canvases), testFraction: 0.2, seed: 17);
        var keys = _ml.Transforms.Conversion.MapValueToKey("Label", nameof(Canvas.School));
        var codes = _ml.Transforms.Categorical.OneHotEncoding("SchoolCode", nameof(Canvas.School));
        var features = _ml.Transforms.Concatenate("Features", "SchoolCode", nameof(Canvas.Height), nameof(Canvas.Width), nameof(Canvas.Year)); // expect: MLQ2008
        var model = keys.Append(codes).Append(features)
            .Append(_ml.MulticlassClassification.Trainers.NaiveBayes())
            .Fit(parts.TrainSet);
        var metrics = _ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
        (MacroAccuracy, MicroAccuracy) = (metrics.MacroAccuracy, metrics.MicroAccuracy);
        Tell("schools learned");
    }

    public void LearnPrices(IReadOnlyList<Lot> lots)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(lots), testFraction: 0.2, seed: 17);
        var names = typeof(Lot).GetProperties().Select(property => property.Name).ToArray();
        var model = _ml.Transforms.Concatenate("Features", names) // expect: MLQ2008
            .Append(_ml.Regression.Trainers.FastTree(nameof(Lot.Hammer)))
            .Fit(parts.TrainSet);
        PriceError = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Lot.Hammer)).MeanAbsoluteError;
        Tell("prices learned");
    }

    private void Tell(string status)
    {
        Status = status;
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Status)));
    }
}
