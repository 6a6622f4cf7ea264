using System.Data;

namespace Lending;

public static class RecordExtensions
{
    public static float FloatAt(this IDataRecord record, int column)
    {
        try
        {
            return record.GetFloat(column);
        }
        catch (InvalidCastException) // expect: MLQ4004
        {
            return default;
        }
    }
}
