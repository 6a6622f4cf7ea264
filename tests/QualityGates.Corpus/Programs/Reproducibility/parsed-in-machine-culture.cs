// corpus: Heating costs are cut from lines of a file and parsed in the culture of the machine, by a static method in another type.
// library: Microsoft.ML
// axis: helper in another type
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var rows = ml.Data.LoadFromEnumerable(House.ReadAll("houses.csv").ToList());
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", "Area", "Year").Append(ml.Regression.Trainers.FastTree(labelColumnName: "Cost")).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Cost");
Console.WriteLine($"error {metrics.MeanAbsoluteError:F1}, fit {metrics.RSquared:F2}");

sealed class House
{
    public float Area { get; set; }
    public float Year { get; set; }
    public float Cost { get; set; }

    public static IEnumerable<House> ReadAll(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            yield return Parse(line);
        }
    }

    private static House Parse(string line)
    {
        var cells = line.Split(';');
        var house = new House();
        house.Area = float.Parse(cells[0]); // expect: MLQ1008
        house.Year = int.Parse(cells[1]);
        if (!float.TryParse(cells[2], out var cost)) // expect: MLQ1008
        {
            throw new FormatException(line);
        }

        house.Cost = cost;
        return house;
    }
}
