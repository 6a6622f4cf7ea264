// corpus: A teacher that was loaded answers with its dropout on, and the student learns what it says.
// library: TorchSharp
// axis: distillation, class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Accents;

public sealed class Distillation
{
    private readonly Module<Tensor, Tensor> teacher = Sequential(Linear(40, 512), ReLU(), Dropout(0.5), Linear(512, 9));
    private readonly Module<Tensor, Tensor> student = Sequential(Linear(40, 32), ReLU(), Linear(32, 9));

    public Distillation(string weights) => teacher.load(weights);

    public void Fit(IEnumerable<Tensor> sounds, double temperature)
    {
        random.manual_seed(23);
        using var optimizer = optim.Adam(student.parameters(), 1e-3);
        foreach (var sound in sounds)
        {
            using var scope = NewDisposeScope();
            Tensor wanted;
            using (no_grad())
            {
                wanted = functional.softmax(teacher.call(sound) / temperature, 1); // expect: MLQ5003
            }

            optimizer.zero_grad();
            var said = functional.log_softmax(student.call(sound) / temperature, 1);
            functional.kl_div(said, wanted, log_target: false).backward();
            optimizer.step();
        }
    }
}
