// corpus: The epoch is chosen by the validation rows, its weights are loaded back, and the test rows are looked at once.
// library: TorchSharp
// axis: class
using TorchSharp;
using static TorchSharp.torch;

namespace Sensors;

public sealed record Rows(Tensor X, Tensor Y);

public sealed record TrainingResult(int Epochs, float ValidationError, float TestError);

public sealed class PatientTrainer(nn.Module<Tensor, Tensor> network, int patience)
{
    public TrainingResult Run(Rows train, Rows validation, Rows test, string weights)
    {
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
        var best = float.MaxValue;
        var waited = 0;
        var epoch = 0;
        for (; epoch < 500 && waited < patience; epoch++)
        {
            using var scope = NewDisposeScope();
            network.train();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(network.call(train.X), train.Y);
            loss.backward();
            optimizer.step();

            var error = ErrorOn(validation);
            if (error < best)
            {
                best = error;
                waited = 0;
                network.save(weights);
            }
            else
            {
                waited++;
            }
        }

        network.load(weights);
        return new TrainingResult(epoch, best, ErrorOn(test));
    }

    private float ErrorOn(Rows rows)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        network.eval();
        return nn.functional.mse_loss(network.call(rows.X), rows.Y).item<float>();
    }
}
