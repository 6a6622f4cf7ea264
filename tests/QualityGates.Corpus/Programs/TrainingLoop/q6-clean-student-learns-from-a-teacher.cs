// corpus: A teacher is loaded, put into the mode of evaluation and asked without gradients; the student learns from its softened answers.
// library: TorchSharp
// axis: class, two networks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Lullabies;

public sealed class Distillation : IDisposable
{
    private readonly Module<Tensor, Tensor> _teacher;
    private readonly Module<Tensor, Tensor> _student;

    public Distillation(string teacherFile)
    {
        random.manual_seed(41);
        _teacher = Sequential(Linear(80, 256), BatchNorm1d(256), ReLU(), Dropout(0.4), Linear(256, 9));
        _student = Sequential(Linear(80, 24), ReLU(), Dropout(0.1), Linear(24, 9));
        _teacher.load(teacherFile);
        _teacher.eval();
    }

    public double Fit(IReadOnlyList<(Tensor Songs, Tensor Moods)> train, IReadOnlyList<(Tensor Songs, Tensor Moods)> validation, double heat = 3)
    {
        using var optimizer = optim.AdamW(_student.parameters(), 1e-3);
        _student.train();
        foreach (var (songs, moods) in Enumerable.Repeat(train, 20).SelectMany(part => part))
        {
            using var scope = NewDisposeScope();
            var soft = Soft(songs, heat);
            optimizer.zero_grad();
            var answer = _student.call(songs);
            var apart = -(soft * functional.log_softmax(answer / heat, 1)).sum(1).mean();
            (0.7 * apart + 0.3 * functional.cross_entropy(answer, moods)).backward();
            optimizer.step();
        }

        _student.eval();
        using var guard = no_grad();
        double right = 0, count = 0;
        foreach (var (songs, moods) in validation)
        {
            using var scope = NewDisposeScope();
            right += _student.call(songs).argmax(1).eq(moods).sum().ToDouble();
            count += moods.shape[0];
        }

        return right / count;
    }

    private Tensor Soft(Tensor songs, double heat)
    {
        using var guard = no_grad();
        return functional.softmax(_teacher.call(songs) / heat, 1);
    }

    public void Dispose()
    {
        _teacher.Dispose();
        _student.Dispose();
    }
}
