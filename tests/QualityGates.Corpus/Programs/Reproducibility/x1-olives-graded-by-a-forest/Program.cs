// corpus: The entry asks a class in another file for a forest of Accord, which draws features and rows for its trees, and no seed is set.
// library: Accord
// axis: several files
using System.Globalization;
using System.Text.Json;
using Olives;

var olives = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Oil(
        cells[..8].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
        int.Parse(cells[8], CultureInfo.InvariantCulture)))
    .ToArray();
var cut = olives.Length * 7 / 10;
var grade = Grading.ByForest(olives[..cut], olives[cut..]); // expect: MLQ1003
File.WriteAllText("olives.json", JsonSerializer.Serialize(grade));
