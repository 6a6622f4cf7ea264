using Microsoft.ML;

namespace Bikes;

internal abstract class BikeModel(MLContext ml)
{
    protected MLContext Context { get; } = ml;

    protected abstract string Label { get; }

    protected ITransformer Train(IDataView rows) =>
        Context.Transforms.Concatenate(Columns.Features, "Hour", "Temperature", "Wind")
            .Append(Context.Regression.Trainers.FastTreeTweedie(Columns.Registered, Columns.Features))
            .Fit(rows);
}
