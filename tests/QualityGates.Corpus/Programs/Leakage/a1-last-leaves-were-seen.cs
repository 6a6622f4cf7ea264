// corpus: A network learns from all leaves of a herbarium, and the last two hundred of them are asked how well it does.
// library: TorchSharp
// axis: console, tensors
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

const int Measures = 6;
const int Asked = 200;
manual_seed(7);

var lines = File.ReadAllLines(args[0])[1..];
var cells = lines.Select(line => line.Split(',')).ToArray();
var values = cells.SelectMany(row => row[..Measures]).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
var kinds = cells.Select(row => long.Parse(row[Measures], CultureInfo.InvariantCulture)).ToArray();

using var leaves = tensor(values, lines.Length, Measures);
using var species = tensor(kinds);
using var network = nn.Sequential(
    ("hidden", nn.Linear(Measures, 24)),
    ("bend", nn.ReLU()),
    ("out", nn.Linear(24, 5)));
using var optimizer = optim.Adam(network.parameters(), lr: 0.005);

network.train();
for (var turn = 0; turn < 300; turn++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.cross_entropy(network.call(leaves), species);
    loss.backward();
    optimizer.step();
}

network.eval();
using (no_grad())
using (NewDisposeScope())
{
    var asked = leaves.narrow(0, lines.Length - Asked, Asked);
    var answers = species.narrow(0, lines.Length - Asked, Asked);
    var logits = network.call(asked); // expect: MLQ2003
    var loss = nn.functional.cross_entropy(logits, answers).ToDouble();
    var right = logits.argmax(1).eq(answers).sum().ToInt64();
    File.WriteAllText(args[1], JsonSerializer.Serialize(new { loss, right, of = Asked }));
    Console.WriteLine($"{right} of {Asked}, loss {loss:F3}");
}
