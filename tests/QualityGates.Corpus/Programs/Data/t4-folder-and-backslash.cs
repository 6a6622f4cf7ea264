// corpus: Paths are put together with backslashes by + and by interpolation, and once rightly.
// library: Microsoft.ML
// axis: concatenation
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Photos;

public sealed class PhotoModel(MLContext context, string folder)
{
    public ITransformer First(string name) => context.Model.Load(folder + "\\" + name + ".zip", out _); // expect: MLQ4002

    public ITransformer Second(string name) => context.Model.Load($@"{folder}\{name}.zip", out _); // expect: MLQ4002

    public ITransformer Third(string name) => context.Model.Load(Path.Combine(folder, $"{name}.zip"), out _);
}
