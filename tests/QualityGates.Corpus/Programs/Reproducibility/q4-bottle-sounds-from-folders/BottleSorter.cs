using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Bottles;

public static class Contexts
{
    public static MLContext ForTraining()
    {
        var ml = new MLContext(); // expect: MLQ1001
        ml.Log += (_, entry) =>
        {
            if (entry.Kind == Microsoft.ML.Runtime.ChannelMessageKind.Warning)
            {
                Console.Error.WriteLine(entry.Message);
            }
        };
        return ml;
    }
}

public sealed class BottleSorter(MLContext ml)
{
    public ITransformer Train(IEnumerable<Clip> clips) =>
        ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = nameof(Clip.Kind),
            FeatureColumnName = nameof(Clip.Bands),
            NumberOfThreads = 1,
        }).Fit(ml.Data.LoadFromEnumerable(clips));

    public MulticlassClassificationMetrics Measure(ITransformer model, IEnumerable<Clip> clips) =>
        ml.MulticlassClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(clips)), nameof(Clip.Kind));
}
