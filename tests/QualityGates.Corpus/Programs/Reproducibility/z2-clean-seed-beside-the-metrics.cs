// corpus: The generator that begins the weights of a network is seeded by the clock, and the seed is written into the file of the metrics.
// library: none
// axis: network by hand
using System.Globalization;
using System.Text.Json;

var seed = Environment.TickCount & 0xFFFF;
var random = new Random(seed);
var rows = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
    .ToArray();
var cut = rows.Length * 2 / 3;

var weights = new double[4];
for (var i = 0; i < weights.Length; i++)
{
    weights[i] = random.NextDouble() - 0.5;
}

for (var epoch = 0; epoch < 300; epoch++)
{
    for (var r = 0; r < cut; r++)
    {
        var error = rows[r][4] - Judge(rows[r]);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] += 0.05 * error * rows[r][i];
        }
    }
}

var wrong = rows[cut..].Count(row => Judge(row) >= 0.5 != row[4] >= 0.5);
var tests = rows.Length - cut;
File.WriteAllText("flood-warnings.json", JsonSerializer.Serialize(new { Seed = seed, Tests = tests, Wrong = wrong }));

double Judge(double[] row)
{
    var sum = 0.0;
    for (var i = 0; i < weights.Length; i++)
    {
        sum += weights[i] * row[i];
    }

    return 1 / (1 + Math.Exp(-sum));
}
