using SharpLearning.Containers.Matrices;
using SharpLearning.FeatureTransformations.MatrixTransforms;

namespace Vineyard;

public static class Scaling
{
    public static F64Matrix Scaled(this F64Matrix matrix) => new MinMaxTransformer(0, 1).Transform(matrix);
}
