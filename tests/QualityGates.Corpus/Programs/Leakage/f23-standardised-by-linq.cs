// corpus: Mean and deviation of all rows standardise every row, in records; the list is cut afterwards.
// library: MathNet
// axis: LINQ, record with-expression, tuple
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MathNet.Numerics;
using MathNet.Numerics.LinearRegression;
using MathNet.Numerics.Statistics;

var houses = File.ReadLines("houses.csv").Skip(1).Select(House.Parse).ToList();
var (mean, deviation) = houses.Select(house => house.Area).MeanStandardDeviation(); // expect: MLQ2001
var scaled = houses.Select(house => house with { Area = (house.Area - mean) / deviation }).ToList();
var cut = scaled.Count * 4 / 5;
var train = scaled.Take(cut).ToList();
var test = scaled.Skip(cut).ToList();

var (intercept, slope) = SimpleRegression.Fit(train.Select(h => h.Area).ToArray(), train.Select(h => h.Price).ToArray());
var r2 = GoodnessOfFit.RSquared(test.Select(h => intercept + slope * h.Area), test.Select(h => h.Price));
Console.WriteLine($"R2 {r2:F3}");
File.WriteAllText("r2.txt", r2.ToString(CultureInfo.InvariantCulture));

internal sealed record House(double Area, double Price)
{
    public static House Parse(string line)
    {
        var cells = line.Split(',');
        return new House(double.Parse(cells[0], CultureInfo.InvariantCulture), double.Parse(cells[1], CultureInfo.InvariantCulture));
    }
}
