// corpus: A tailor's own classes fit and evaluate one and the same customer; the model of prices beside them is judged on orders kept back.
// library: ML.NET
// axis: look-alike
using Microsoft.ML;

namespace Tailor;

public sealed record Customer(string Name, double Chest, double Waist, double Arm);

public sealed class Suit(double chest, double waist, double arm)
{
    public Suit Transform(Customer customer) => new(chest - customer.Chest, waist - customer.Waist, arm - customer.Arm);

    public double Slack => Math.Abs(chest) + Math.Abs(waist) + Math.Abs(arm);
}

public sealed class Pattern(double ease)
{
    public Suit Fit(IReadOnlyList<Customer> family) =>
        new(family.Average(c => c.Chest) + ease, family.Average(c => c.Waist) + ease, family.Average(c => c.Arm) + (ease / 2));
}

public sealed class FittingRoom
{
    public double Evaluate(Suit suit, double tolerance = 1.5) => Math.Max(0, suit.Slack - tolerance);
}

public sealed class Order
{
    public float Metres { get; set; }

    public float Hours { get; set; }

    public float Price { get; set; }
}

public static class Workshop
{
    public static double TryOn(IReadOnlyList<Customer> family)
    {
        var suit = new Pattern(ease: 4).Fit(family);
        var room = new FittingRoom();
        var accuracy = family.Average(customer => room.Evaluate(suit.Transform(customer)));
        Console.WriteLine($"alterations: {accuracy:F1} cm for each of {family.Count}");
        return accuracy;
    }

    public static double PriceModel(IReadOnlyList<Order> orders)
    {
        var ml = new MLContext(seed: 18);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(orders), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Order.Metres), nameof(Order.Hours))
            .Append(ml.Regression.Trainers.Gam(nameof(Order.Price)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Order.Price));
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2}, R2 {metrics.RSquared:F3}");
        return metrics.MeanAbsoluteError;
    }
}
