// corpus: Shops are trained in parallel, each by a context of its own whose seed is the number of the shop.
// library: ML.NET
// axis: context in the work
using Microsoft.ML;

namespace Shops;

public sealed class Hour
{
    public float Time { get; set; }

    public float Rain { get; set; }

    public float Visitors { get; set; }
}

public sealed class Shop(int number, List<Hour> past, List<Hour> recent)
{
    public double Error { get; private set; }

    public void Train()
    {
        var ml = new MLContext(seed: number);
        var model = ml.Transforms.Concatenate("Features", nameof(Hour.Time), nameof(Hour.Rain))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Hour.Visitors), numberOfIterations: 30))
            .Fit(ml.Data.LoadFromEnumerable(past));
        var answers = model.Transform(ml.Data.LoadFromEnumerable(recent));
        Error = ml.Regression.Evaluate(answers, nameof(Hour.Visitors)).MeanAbsoluteError;
    }
}

public static class ShopBoard
{
    public static IEnumerable<double> Errors(IReadOnlyList<Shop> shops)
    {
        Parallel.ForEach(shops, shop => shop.Train());
        return shops.Select(shop => shop.Error);
    }

    public static async Task<double[]> ErrorsAsync(IReadOnlyList<Shop> shops)
    {
        var tasks = new List<Task>();
        foreach (var shop in shops)
        {
            tasks.Add(Task.Run(shop.Train));
        }

        await Task.WhenAll(tasks);
        return shops.Select(shop => shop.Error).ToArray();
    }
}
