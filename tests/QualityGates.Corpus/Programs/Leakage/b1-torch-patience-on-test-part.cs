// corpus: Training stops when the loss on the test part has not fallen for five epochs; the smallest of these losses is written as the test loss.
// library: TorchSharp
// axis: trainer class with fields, early stopping by break
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

random.manual_seed(123);
var table = File.ReadLines("bikes.csv").Skip(1).Select(l => l.Split(',').Select(float.Parse).ToArray()).ToArray(); // expect: MLQ1008
var x = tensor(table.SelectMany(r => r[..10]).ToArray()).reshape(table.Length, 10);
var y = tensor(table.Select(r => r[10]).ToArray()).reshape(table.Length, 1);
var trainer = new Trainer(x[..8000], y[..8000], x[8000..], y[8000..]);
var testLoss = trainer.Run(maximum: 500, patience: 5);
File.WriteAllText("bikes.txt", $"test loss {testLoss:F3}");

internal sealed class Trainer(Tensor xTrain, Tensor yTrain, Tensor xTest, Tensor yTest)
{
    private readonly Sequential _net = nn.Sequential(nn.Linear(10, 50), nn.ReLU(), nn.Linear(50, 1));
    private readonly MSELoss _loss = nn.MSELoss();

    public float Run(int maximum, int patience)
    {
        using var optimizer = optim.Adam(_net.parameters(), 0.002);
        var best = float.MaxValue;
        var waited = 0;
        for (var epoch = 0; epoch < maximum; epoch++)
        {
            using var scope = NewDisposeScope();
            _net.train();
            optimizer.zero_grad();
            _loss.call(_net.call(xTrain), yTrain).backward();
            optimizer.step();

            _net.eval();
            using var quiet = no_grad();
            var loss = _loss.call(_net.call(xTest), yTest).item<float>(); // expect: MLQ2005
            if (loss < best)
            {
                best = loss;
                waited = 0;
                _net.save("bikes.dat");
            }
            else if (++waited == patience)
            {
                break;
            }
        }

        return best;
    }
}
