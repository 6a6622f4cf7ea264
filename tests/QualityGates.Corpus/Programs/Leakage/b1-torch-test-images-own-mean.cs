// corpus: Training rows are standardized with their mean; the test rows with a second mean taken from the test rows themselves.
// library: TorchSharp
// axis: function delegate in a variable
using TorchSharp;
using static TorchSharp.torch;

manual_seed(77);
var rows = File.ReadLines("spectra.csv").Select(l => l.Split(',').Select(float.Parse).ToArray()).ToList(); // expect: MLQ1008
using var data = tensor(rows.SelectMany(r => r[1..]).ToArray()).reshape(rows.Count, -1);
using var labels = tensor(rows.Select(r => (long)r[0]).ToArray());

using var trainX = data.slice(0, 0, 5000, 1);
using var testX = data.slice(0, 5000, rows.Count, 1);
using var trainY = labels.slice(0, 0, 5000, 1);
using var testY = labels.slice(0, 5000, rows.Count, 1);

Func<Tensor, Tensor> standardize = t => (t - t.mean()) / t.std(); // expect: MLQ2007

using var model = nn.Sequential(nn.Linear(trainX.shape[1], 32), nn.Tanh(), nn.Linear(32, 4));
using var sgd = optim.SGD(model.parameters(), 0.05, momentum: 0.9);
using var loss = nn.CrossEntropyLoss();
using var input = standardize(trainX);
for (int i = 0; i < 300; i++)
{
    using var scope = NewDisposeScope();
    sgd.zero_grad();
    loss.call(model.call(input), trainY).backward();
    sgd.step();
}

model.eval();
using var guard = no_grad();
using var testInput = standardize(testX);
var accuracy = model.call(testInput).argmax(1).eq(testY).to_type(ScalarType.Float32).mean().item<float>();
File.WriteAllText("spectra.txt", accuracy.ToString("F4")); // expect: MLQ1008
