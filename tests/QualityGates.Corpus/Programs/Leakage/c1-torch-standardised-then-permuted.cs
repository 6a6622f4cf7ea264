// corpus: The tensor of all cells is standardised with its own mean and deviation; a permutation then divides the rows.
// library: TorchSharp
// axis: index tensors from randperm
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(42);
var cells = File.ReadLines("concrete.csv").Skip(1).Select(l => l.Split(',').Select(float.Parse).ToArray()).ToArray(); // expect: MLQ1008
var x = tensor(cells.SelectMany(r => r.Take(8)).ToArray()).reshape(cells.Length, 8);
var y = tensor(cells.Select(r => r[8]).ToArray()).reshape(cells.Length, 1);

var mean = x.mean(new long[] { 0 }); // expect: MLQ2001
var deviation = x.std(0);
x = (x - mean) / (deviation + 1e-8);

var order = randperm(cells.Length);
var cut = cells.Length * 8 / 10;
var trainX = x[order[..cut]];
var trainY = y[order[..cut]];
var testX = x[order[cut..]];
var testY = y[order[cut..]];

var net = nn.Sequential(("a", nn.Linear(8, 32)), ("b", nn.ReLU()), ("c", nn.Linear(32, 1)));
var optimizer = optim.Adam(net.parameters(), 0.01);
for (var epoch = 0; epoch < 200; epoch++) // expect: MLQ5005
{
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(net.call(trainX), trainY);
    loss.backward();
    optimizer.step();
}

net.eval();
using (no_grad())
{
    var error = nn.functional.mse_loss(net.call(testX), testY).item<float>();
    File.WriteAllText("concrete.txt", $"mse {error:F3}");
}
