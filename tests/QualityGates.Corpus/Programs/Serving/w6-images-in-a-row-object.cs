// corpus: The image goes into a row for the engine inside of a using, which disposes it when the answer is there.
// library: ML.NET
// axis: MLImage, using block, form handler
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Image;

namespace Mushrooms;

public sealed class MushroomPhoto
{
    [ImageType(224, 224)]
    public MLImage? Image { get; set; }
}

public sealed class Mushroom
{
    public string PredictedLabel { get; set; } = "";
    public float[] Score { get; set; } = [];
}

public sealed class MushroomGuide : IDisposable
{
    private readonly PredictionEngine<MushroomPhoto, Mushroom> engine;

    public MushroomGuide(MLContext context, Stream model)
    {
        engine = context.Model.CreatePredictionEngine<MushroomPhoto, Mushroom>(context.Model.Load(model, out _));
    }

    public string Name(Stream photograph)
    {
        using (var image = MLImage.CreateFromStream(photograph))
        {
            if (image.Width < 224 || image.Height < 224)
            {
                return "The photograph is too small.";
            }

            var mushroom = engine.Predict(new MushroomPhoto { Image = image });
            return mushroom.Score.Max() < 0.8f ? "unsure" : mushroom.PredictedLabel;
        }
    }

    public void Dispose() => engine.Dispose();
}
