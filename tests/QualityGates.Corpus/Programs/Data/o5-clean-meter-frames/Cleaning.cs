using Microsoft.Data.Analysis;

namespace Meters;

/// <summary>Each step answers a new frame; the one it is given stays as it is.</summary>
public static class Cleaning
{
    public static DataFrame WithUse(this DataFrame frame)
    {
        var known = frame[MeterFrames.Use].ElementwiseIsNotNull();
        return frame.Filter(known);
    }

    public static DataFrame Plausible(this DataFrame frame)
    {
        var result = frame.Filter(frame[MeterFrames.Use].ElementwiseGreaterThanOrEqual(0f));
        result = result.Filter(result[MeterFrames.Area].ElementwiseGreaterThan(5f));
        return result;
    }

    public static DataFrame Ordered(this DataFrame frame) => frame.OrderBy(MeterFrames.Day);

    public static DataFrame Part(this DataFrame frame, long from, long to)
    {
        var rows = new PrimitiveDataFrameColumn<long>("rows", Enumerable.Range((int)from, (int)(to - from)).Select(row => (long)row));
        return frame.Filter(rows);
    }
}
