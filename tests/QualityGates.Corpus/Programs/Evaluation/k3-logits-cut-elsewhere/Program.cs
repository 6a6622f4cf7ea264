// corpus: A network learns by a loss that takes logits; the service cuts what it says at one half.
// library: TorchSharp
// axis: two files, field
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(33);
var lines = File.ReadLines("pumps.csv").Skip(1).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var learning = lines[..(lines.Length / 5 * 4)];
var testing = lines[(lines.Length / 5 * 4)..];
using var watch = new Pumps.Watch();
watch.Learn(learning, epochs: 60);
var hits = testing.Count(row => watch.WillFail(row[..^1]) == (row[^1] > 0));
File.WriteAllText("pumps.txt", FormattableString.Invariant($"{hits} of {testing.Length}"));
