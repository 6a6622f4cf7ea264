using Microsoft.ML;
using Microsoft.ML.Data;

namespace FlowerPhotos;

public sealed class FlowerClassifier(MLContext ml, string root)
{
    private const int Side = 64;
    private ITransformer? _model;

    public void Fit(IEnumerable<Photo> photos)
    {
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Photo.Species))
            .Append(ml.Transforms.LoadImages("Picture", root, nameof(Photo.File)))
            .Append(ml.Transforms.ResizeImages("Small", Side, Side, "Picture"))
            .Append(ml.Transforms.ExtractPixels("Features", "Small", scaleImage: 1f / 255))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedSpecies", "PredictedLabel"));
        _model = pipeline.Fit(ml.Data.LoadFromEnumerable(photos));
    }

    public MulticlassClassificationMetrics Evaluate(IEnumerable<Photo> photos) =>
        ml.MulticlassClassification.Evaluate(Apply(photos), topKPredictionCount: 3);

    public IEnumerable<Recognised> Mistakes(IEnumerable<Photo> photos) =>
        ml.Data.CreateEnumerable<Recognised>(Apply(photos), reuseRowObject: false)
            .Where(photo => photo.Species != photo.PredictedSpecies);

    public void Save(IEnumerable<Photo> photos, string path) =>
        ml.Model.Save(Model, ml.Data.LoadFromEnumerable(photos).Schema, path);

    private ITransformer Model => _model ?? throw new InvalidOperationException("Call Fit first.");

    private IDataView Apply(IEnumerable<Photo> photos) => Model.Transform(ml.Data.LoadFromEnumerable(photos));
}
