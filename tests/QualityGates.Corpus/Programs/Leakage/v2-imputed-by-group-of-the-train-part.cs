// corpus: A dictionary of means by region is made from the train rows, and both parts look their gaps up in it.
// library: ML.NET
// axis: statistic by group, right
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Regions;

public sealed class Shop
{
    public string Region { get; set; } = "";
    public float Rent { get; set; }
    public float Turnover { get; set; }
}

public sealed class TurnoverModel(MLContext ml)
{
    public double Run(Shop[] shops)
    {
        var cut = shops.Length - shops.Length / 4;
        var (known, unseen) = (shops[..cut], shops[cut..]);
        var rents = known.Where(shop => shop.Rent > 0).GroupBy(shop => shop.Region).ToDictionary(group => group.Key, group => group.Average(shop => shop.Rent));
        foreach (var shop in known.Concat(unseen).Where(shop => shop.Rent <= 0))
        {
            shop.Rent = rents.GetValueOrDefault(shop.Region, 10);
        }

        var pipeline = ml.Transforms.Concatenate("Features", nameof(Shop.Rent)).Append(ml.Regression.Trainers.FastTree(nameof(Shop.Turnover)));
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(known));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(unseen)), nameof(Shop.Turnover)).MeanAbsoluteError;
    }
}
