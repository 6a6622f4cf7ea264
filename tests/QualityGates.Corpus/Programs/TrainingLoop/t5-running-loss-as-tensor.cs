// corpus: The running loss is a tensor that every batch is added to, with its graph; the progress line reads it.
// library: TorchSharp
// axis: generic trainer
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Generic;

public class Trainer<TModel> where TModel : Module<Tensor, Tensor>
{
    private readonly TModel _model;
    private readonly optim.Optimizer _optimizer;
    private readonly Func<Tensor, Tensor, Tensor> _loss;

    public Trainer(TModel model, Func<Tensor, Tensor, Tensor> loss)
    {
        _model = model;
        _loss = loss;
        _optimizer = optim.Adam(model.parameters());
    }

    public void Fit(IReadOnlyCollection<(Tensor X, Tensor Y)> batches, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Tensor running = zeros(1);
            foreach (var (x, y) in batches)
            {
                _optimizer.zero_grad();
                using var output = _model.call(x);
                var loss = _loss(output, y);
                loss.backward();
                _optimizer.step();
                running += loss; // expect: MLQ5005
            }

            Console.WriteLine($"{epoch}: {running.item<float>() / batches.Count:F4}");
        }
    }
}
