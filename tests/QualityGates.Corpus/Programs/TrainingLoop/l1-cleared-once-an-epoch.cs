// corpus: zero_grad stands one brace too far out, so it is called once an epoch and not once a batch.
// library: TorchSharp
// axis: class, fields
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(3);
using var trainData = torchvision.datasets.MNIST("data", train: true, download: true);
using var loader = torch.utils.data.DataLoader(trainData, 64, shuffle: true, seed: 3); // expect: MLQ1013
new DigitTrainer().Fit(loader, 5);

internal sealed class DigitTrainer
{
    private readonly Sequential _net = Sequential(("flat", Flatten()), ("in", Linear(784, 64)), ("act", ReLU()), ("out", Linear(64, 10)));
    private readonly optim.Optimizer _optimizer;
    private readonly CrossEntropyLoss _loss = CrossEntropyLoss();

    public DigitTrainer() => _optimizer = optim.Adam(_net.parameters(), 0.001);

    public void Fit(DataLoader batches, int epochs)
    {
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            _optimizer.zero_grad();
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                var loss = _loss.call(_net.call(batch["data"]), batch["label"]);
                loss.backward(); // expect: MLQ5001
                _optimizer.step();
            }

            Console.WriteLine($"epoch {epoch}");
        }
    }
}
