// corpus: The teacher is loaded and set to evaluation once; only the student is trained.
// library: TorchSharp
// axis: distillation, factory method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Grains;

public static class Teachers
{
    public static Module<Tensor, Tensor> Load(string path)
    {
        var teacher = Sequential(Linear(16, 256), ReLU(), Dropout(0.3), Linear(256, 4));
        teacher.load(path);
        teacher.eval();
        return teacher;
    }

    public static void Teach(string path, Module<Tensor, Tensor> student, IReadOnlyList<Tensor> batches)
    {
        random.manual_seed(2);
        using var teacher = Load(path);
        using var optimizer = optim.Adam(student.parameters(), 1e-3);
        student.train();
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            Tensor wanted;
            using (no_grad())
            {
                wanted = teacher.call(batch);
            }

            optimizer.zero_grad();
            functional.mse_loss(student.call(batch), wanted).backward();
            optimizer.step();
        }
    }
}
