// corpus: The seed of Accord comes from the command line and is set before a class in another file makes clusters and a forest.
// library: Accord
// axis: several files
using System.Globalization;
using System.Text.Json;
using Accord.Math.Random;
using Orchids;

Generator.Seed = int.Parse(args[1], CultureInfo.InvariantCulture);
var orchids = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',')).ToArray();
var petals = orchids.Select(cells => cells[..4].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var species = orchids.Select(cells => int.Parse(cells[4], CultureInfo.InvariantCulture)).ToArray();
var cut = orchids.Length * 4 / 5;

var guide = new Guide(petals[..cut], species[..cut]);
var result = guide.Judge(petals[cut..], species[cut..]);
File.WriteAllText("orchids.json", JsonSerializer.Serialize(result));
