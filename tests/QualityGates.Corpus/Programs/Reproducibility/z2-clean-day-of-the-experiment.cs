// corpus: The seed is the number of a day, which is written in the program and does not move with the calendar.
// library: TorchSharp
// axis: console
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

var day = new DateOnly(2024, 3, 1);
random.manual_seed(day.DayNumber);

var rows = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
new Random(day.DayNumber).Shuffle(rows);
var cut = rows.Length * 3 / 4;
using var trainX = Features(rows[..cut]);
using var trainY = Targets(rows[..cut]);
using var testX = Features(rows[cut..]);
using var testY = Targets(rows[cut..]);

using var model = nn.Sequential(nn.Linear(4, 12), nn.ReLU(), nn.Linear(12, 1));
using var bce = nn.BCEWithLogitsLoss();
using var optimizer = optim.Adam(model.parameters(), lr: 0.005);
for (var epoch = 0; epoch < 300; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = bce.call(model.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

model.eval();
using (no_grad())
{
    using var sure = model.call(testX).sigmoid().gt(0.5);
    using var right = sure.eq(testY.gt(0.5)).sum();
    Console.WriteLine($"{right.item<long>()} of {rows.Length - cut}");
}

static Tensor Features(float[][] rows) => tensor(rows.SelectMany(row => row[..4]).ToArray()).reshape(rows.Length, 4);

static Tensor Targets(float[][] rows) => tensor(rows.Select(row => row[4]).ToArray()).reshape(rows.Length, 1);
