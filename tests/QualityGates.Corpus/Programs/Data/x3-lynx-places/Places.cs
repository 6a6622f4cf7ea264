namespace Lynxes;

internal static class Places
{
    public const string Data = "/home/marta/lynx/data"; // expect: MLQ4001

    public const string TrainName = "train.csv";

    public const string TestName = "test.csv";

    public static readonly string Model = @"\\nas01\models\lynx.zip"; // expect: MLQ4001
}
