// corpus: A network of reef temperatures is kept where the validation part was best and left when that has not moved; the test part is asked once at the end.
// library: TorchSharp
// axis: files
using System.Globalization;
using System.Text.Json;
using static TorchSharp.torch;

manual_seed(17);
var rows = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var cuts = new[] { rows.Length * 7 / 10, rows.Length * 85 / 100 };
using var train = Sample.Of(rows[..cuts[0]]);
using var validation = Sample.Of(rows[cuts[0]..cuts[1]]);
using var test = Sample.Of(rows[cuts[1]..]);

using var voyage = new Voyage(Sample.Width, Path.Combine(AppContext.BaseDirectory, "reef.dat"));
voyage.Learn(train, validation);
var (absolute, root) = voyage.Measure(test);
Console.WriteLine($"off by {absolute:F2} degrees");
File.WriteAllText("reef.json", JsonSerializer.Serialize(new { absolute, root }));
