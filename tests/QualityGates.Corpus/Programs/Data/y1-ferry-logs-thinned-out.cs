// corpus: Lines of ferry logs that are no numbers are dropped by an empty catch, and a network learns from what is left.
// library: TorchSharp
// axis: console, StreamReader
using System.Globalization;
using System.Text.Json;
using TorchSharp;

torch.manual_seed(12);

var inputs = new List<float>();
var delays = new List<float>();
using (var reader = new StreamReader(args[0]))
{
    reader.ReadLine();
    while (reader.ReadLine() is { } line)
    {
        try
        {
            var cells = line.Split(';');
            var wind = float.Parse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture);
            var cars = float.Parse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture);
            var delay = float.Parse(cells[3], NumberStyles.Float, CultureInfo.InvariantCulture);
            inputs.Add(wind / 40f);
            inputs.Add(cars / 120f);
            delays.Add(delay);
        }
        catch (FormatException) // expect: MLQ4004
        {
        }
    }
}

var count = delays.Count;
var cut = count * 4 / 5;
using var x = torch.tensor(inputs, count, 2);
using var y = torch.tensor(delays, count, 1);
using var trainX = x.narrow(0, 0, cut);
using var trainY = y.narrow(0, 0, cut);
using var testX = x.narrow(0, cut, count - cut);
using var testY = y.narrow(0, cut, count - cut);

using var network = torch.nn.Sequential(torch.nn.Linear(2, 16), torch.nn.ReLU(), torch.nn.Linear(16, 1));
using var optimizer = torch.optim.Adam(network.parameters(), 0.01);
network.train();
for (var epoch = 0; epoch < 200; epoch++)
{
    using var scope = torch.NewDisposeScope();
    optimizer.zero_grad();
    var loss = torch.nn.functional.mse_loss(network.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

network.eval();
using (torch.no_grad())
{
    using var predicted = network.call(testX);
    using var absolute = torch.nn.functional.l1_loss(predicted, testY);
    using var squared = torch.nn.functional.mse_loss(predicted, testY);
    File.WriteAllText("ferry-errors.json", JsonSerializer.Serialize(new { Absolute = absolute.item<float>(), Squared = squared.item<float>() }));
}
