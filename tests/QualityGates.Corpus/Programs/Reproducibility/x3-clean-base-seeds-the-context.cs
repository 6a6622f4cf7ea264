// corpus: A base class makes the context with a seed and hands it down; the job for escalators shuffles and bootstraps with it.
// library: ML.NET
// axis: base class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Escalators;

public abstract class TrainingJob
{
    protected TrainingJob(int seed = 100) => Context = new MLContext(seed);

    protected MLContext Context { get; }

    public abstract RegressionMetrics Run(string trainFile, string testFile);
}

public sealed class Week
{
    [LoadColumn(0)] public float Riders { get; set; }

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Stops { get; set; }
}

public sealed class StopJob : TrainingJob
{
    public override RegressionMetrics Run(string trainFile, string testFile)
    {
        var loader = Context.Data.CreateTextLoader<Week>(separatorChar: ',', hasHeader: true);
        var weeks = Context.Data.ShuffleRows(loader.Load(trainFile));
        var model = Context.Transforms.Concatenate("Features", nameof(Week.Riders), nameof(Week.Age))
            .Append(Context.Transforms.NormalizeMinMax("Features"))
            .Append(Context.Regression.Trainers.OnlineGradientDescent(nameof(Week.Stops)))
            .Fit(Context.Data.BootstrapSample(weeks));
        return Context.Regression.Evaluate(model.Transform(loader.Load(testFile)), nameof(Week.Stops));
    }
}
