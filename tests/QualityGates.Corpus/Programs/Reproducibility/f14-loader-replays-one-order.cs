// corpus: The loader has a constant seed and is made before the epochs: each of them sees the batches in one order.
// library: TorchSharp
// axis: field
// scores: MLQ1013
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

torch.manual_seed(3);
using var job = new Fitting(new Points());
job.Run(epochs: 8);

sealed class Points : Dataset
{
    public override long Count => 500;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(new[] { index / 500f, 1f }),
        ["y"] = tensor(new[] { index / 250f }),
    };
}

sealed class Fitting : IDisposable
{
    private readonly DataLoader loader;
    private readonly Linear net = nn.Linear(2, 1);

    public Fitting(Dataset rows)
    {
        loader = new DataLoader(rows, 50, shuffle: true, seed: 12); // expect: MLQ1013
    }

    public void Run(int epochs)
    {
        using var sgd = optim.SGD(net.parameters(), 0.05);
        using var criterion = nn.MSELoss();
        net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                sgd.zero_grad();
                var loss = criterion.call(net.call(batch["x"]), batch["y"]);
                loss.backward();
                sgd.step();
            }
        }
    }

    public void Dispose()
    {
        loader.Dispose();
        net.Dispose();
    }
}
