// corpus: A publisher saves a model of orders only after a function it was given has looked at the model and the held-out rows.
// library: ML.NET
// axis: class, function from elsewhere
using Microsoft.ML;

namespace Bakery;

public delegate bool Acceptance(ITransformer model, IDataView heldOut);

public sealed class OrderModelPublisher
{
    private readonly MLContext _ml;
    private readonly Acceptance _accepts;

    public OrderModelPublisher(MLContext ml, Acceptance accepts)
    {
        _ml = ml;
        _accepts = accepts;
    }

    public bool Publish(IDataView orders, string path)
    {
        var split = _ml.Data.TrainTestSplit(orders, testFraction: 0.2, seed: 1);
        var pipeline = _ml.Transforms.Concatenate("Features", "Temperature", "Holiday", "LastWeek")
            .Append(_ml.Regression.Trainers.FastTree("Loaves"));
        ITransformer model = pipeline.Fit(split.TrainSet);
        if (!_accepts(model, split.TestSet))
        {
            return false;
        }

        _ml.Model.Save(model, orders.Schema, path);
        return true;
    }
}
