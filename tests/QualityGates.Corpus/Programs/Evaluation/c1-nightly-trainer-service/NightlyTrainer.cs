using Microsoft.ML;

namespace Warehouse;

public sealed class NightlyTrainer(MLContext context, IModelStore store)
{
    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var orders = context.Data.LoadFromTextFile<Order>("orders.csv", ',', true);
            var model = await Task.Run(() => Chain().Fit(orders), stop);
            await store.PutAsync(context, model, orders.Schema); // expect: MLQ3001
            await Task.Delay(TimeSpan.FromDays(1), stop);
        }
    }

    private IEstimator<ITransformer> Chain() => context.Transforms.Categorical.OneHotEncoding("ShopVector", nameof(Order.Shop))
        .Append(context.Transforms.Concatenate("Features", "ShopVector", nameof(Order.Weekday)))
        .Append(context.Regression.Trainers.FastTree(nameof(Order.Pieces)));
}
