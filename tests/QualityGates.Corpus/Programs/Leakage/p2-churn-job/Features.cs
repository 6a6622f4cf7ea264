// corpus: A job asks a feature builder for prepared subscribers before it divides them; the builder learns plan names and minutes from all of them.
// library: ML.NET
// axis: interface with one implementation, constructor injection, async, several files
using Microsoft.ML;

namespace Churn;

public interface IFeatureBuilder
{
    IDataView Build(IDataView subscribers);
}

public sealed class SubscriberFeatures(MLContext ml) : IFeatureBuilder
{
    public IDataView Build(IDataView subscribers)
    {
        var steps = ml.Transforms.Categorical.OneHotEncoding("PlanEncoded", nameof(Subscriber.Plan))
            .Append(ml.Transforms.NormalizeMinMax("MinutesScaled", nameof(Subscriber.Minutes)))
            .Append(ml.Transforms.Concatenate("Features", "PlanEncoded", "MinutesScaled", nameof(Subscriber.Complaints)));
        return steps.Fit(subscribers).Transform(subscribers);
    }
}
