using SharpLearning.Containers.Matrices;
using SharpLearning.FeatureTransformations.MatrixTransforms;

namespace Coffee;

internal static class Scaling
{
    public static F64Matrix BetweenZeroAndOne(F64Matrix observations) => new MinMaxTransformer(0.0, 1.0).Transform(observations);
}
