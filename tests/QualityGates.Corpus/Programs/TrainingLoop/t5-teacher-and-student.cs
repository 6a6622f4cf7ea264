// corpus: A teacher in evaluation mode gives soft targets without gradients; the student learns from them.
// library: TorchSharp
// axis: distillation
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Distill;

public sealed class Distiller(Module<Tensor, Tensor> teacher, Module<Tensor, Tensor> student, double temperature = 4, double alpha = 0.7)
{
    private readonly Loss<Tensor, Tensor, Tensor> _divergence = KLDivLoss(reduction: Reduction.Sum);

    public void Run(IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        var optimizer = optim.AdamW(student.parameters(), 1e-3);
        teacher.eval();
        student.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var total = 0f;
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                Tensor soft;
                using (no_grad())
                {
                    soft = functional.softmax(teacher.call(x) / temperature, 1);
                }

                optimizer.zero_grad();
                var logits = student.call(x);
                var distilled = _divergence.call(functional.log_softmax(logits / temperature, 1), soft) * temperature * temperature;
                var hard = functional.cross_entropy(logits, y);
                var loss = alpha * distilled + (1 - alpha) * hard;
                loss.backward();
                optimizer.step();
                total += loss.ToSingle();
            }

            Console.WriteLine($"{epoch}: {total / batches.Count:F4}");
        }
    }
}
