// corpus: The whole network is cleared instead of the optimizer, by a method of the trainer, in a task.
// library: TorchSharp
// axis: task, property, async
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(4);
var trainer = new Trainer(Linear(3, 1));
await trainer.FitAsync(10);

internal sealed class Trainer(Module<Tensor, Tensor> net)
{
    private optim.Optimizer Optimizer { get; } = optim.SGD(net.parameters(), 0.1);

    public Task FitAsync(int epochs) => Task.Run(() =>
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            var rows = rand(32, 3);
            Prepare();
            functional.l1_loss(net.call(rows), rows.sum(1, keepdim: true)).backward();
            Optimizer.step();
        }
    });

    private void Prepare()
    {
        net.train();
        net.zero_grad();
    }
}
