// corpus: The consumption of houses is regressed on rows in which the consumption itself is written out as the last number.
// library: Accord.NET
// axis: static class, records, arrays
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

namespace Heating;

public sealed record House(double FloorArea, double Insulation, double Residents, double Consumption);

public readonly record struct Fit(double SquareLoss, double RSquared);

public static class ConsumptionModel
{
    public static Fit Evaluate(IReadOnlyList<House> houses)
    {
        var rows = houses.Select(house => new[] { house.FloorArea, house.Insulation, house.Residents, house.Consumption }).ToArray();
        var consumption = houses.Select(house => house.Consumption).ToArray();

        var cut = houses.Count * 4 / 5;
        var squares = new OrdinaryLeastSquares { UseIntercept = true };
        var regression = squares.Learn(rows[..cut], consumption[..cut]); // expect: MLQ2008

        var predicted = regression.Transform(rows[cut..]);
        var loss = new SquareLoss(consumption[cut..]).Loss(predicted);
        var explained = regression.CoefficientOfDetermination(rows[cut..], consumption[cut..]);
        return new Fit(loss, explained);
    }
}
